using System.Collections;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Ecf.Reporting.Templates;

/// <summary>A group of the model as the engine sees it: plain data of one render, worked out member by member as they are asked for.</summary>
/// <param name="members">Where the values come from; never written to.</param>
/// <param name="read">Told how many values were read, as the limits of a render grow with what it reads.</param>
internal sealed class GroupView(IModelMembers members, Action<int> read)
    : ScriptObject(0, autoImportStaticsFromThisType: false), IScriptObject, IDictionary<string, object?>, IEnumerable
{
    // What a group may be taken to hold, for the limits of a render.
    private const int ValuesOfAGroup = 8;

    private bool isWhole;

    // The first group or list that is asked for: most templates read one of each row, which is then kept without a dictionary.
    private string? firstName;
    private object? firstView;

    int IScriptObject.Count => Whole().Count;

    int ICollection<KeyValuePair<string, object?>>.Count => Whole().Count;

    ICollection<string> IDictionary<string, object?>.Keys => Whole().Keys;

    ICollection<object?> IDictionary<string, object?>.Values => Whole().Values!;

    public override bool Contains(string member) => base.Contains(member) || (!isWhole && members.TryGet(member, out _));

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        // Most groups keep nothing in their dictionary, and are asked thousands of times.
        if (isWhole || (base.Count > 0 && base.Contains(member)))
        {
            return base.TryGetValue(context, span, member, out value);
        }

        if (firstName is not null && string.Equals(member, firstName, StringComparison.Ordinal))
        {
            value = firstView;
            return true;
        }

        return TryMake(member, out value);
    }

    public override string ToString(string? format, IFormatProvider? formatProvider) => Whole().ToPlainString(format, formatProvider);

    public override IScriptObject Clone(bool deep)
    {
        var copy = new ScriptObject();
        Whole().CopyTo(copy);
        return deep ? copy.Clone(true) : copy;
    }

    public override bool Remove(string member) => Whole().RemoveHere(member);

    IEnumerable<string> IScriptObject.GetMembers() => Whole().GetMembers();

    IEnumerator<KeyValuePair<string, object?>> IEnumerable<KeyValuePair<string, object?>>.GetEnumerator() => Whole().GetEnumerator()!;

    IEnumerator IEnumerable.GetEnumerator() => Whole().GetEnumerator();

    // A plain value is worked out again each time: that is quicker than keeping it.
    private bool TryMake(string member, out object? value)
    {
        if (!members.TryGet(member, out var found))
        {
            value = null;
            return false;
        }

        if (found.Part is not { } part)
        {
            value = Plain(found.Value);
            return true;
        }

        value = View(part);
        Keep(member, value);
        return true;
    }

    private void Keep(string member, object? view)
    {
        if (firstName is null)
        {
            (firstName, firstView) = (member, view);
        }
        else
        {
            SetValue(member, view, readOnly: false);
        }
    }

    private GroupView Whole()
    {
        foreach (var name in isWhole ? [] : members.Names)
        {
            if (!base.Contains(name) && TryGetValue(null, default, name, out var value))
            {
                SetValue(name, value, readOnly: false);
            }
        }

        isWhole = true;
        return this;
    }

    private string ToPlainString(string? format, IFormatProvider? formatProvider) => base.ToString(format, formatProvider);

    private bool RemoveHere(string member) => base.Remove(member);

    private object View(object member)
    {
        read(member switch { TemplateModel[] groups => 1 + (groups.Length * ValuesOfAGroup), Array values => 1 + values.Length, _ => ValuesOfAGroup });
        return member switch
        {
            TemplateModel group => new GroupView(group.Members, read),
            TemplateModel[] groups => new ScriptArray(groups.Select(group => new GroupView(group.Members, read))),
            var values => new ScriptArray(((ReportValue[])values).Select(Plain)),
        };
    }

    private static object? Plain(ReportValue value) => value.Kind switch
    {
        null => null,
        ColumnKind.Text => value.AsText,
        ColumnKind.Count => value.AsCount,
        ColumnKind.Terms => value.AsTerms,
        ColumnKind.Number => value.AsNumber,
        _ => new Figure(value),
    };
}
