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
    private bool isWhole;

    int IScriptObject.Count => Whole().Count;

    int ICollection<KeyValuePair<string, object?>>.Count => Whole().Count;

    ICollection<string> IDictionary<string, object?>.Keys => Whole().Keys;

    ICollection<object?> IDictionary<string, object?>.Values => Whole().Values!;

    public override bool Contains(string member) => base.Contains(member) || (!isWhole && members.TryGet(member, out _));

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (base.TryGetValue(context, span, member, out value) || isWhole)
        {
            return base.TryGetValue(context, span, member, out value);
        }

        if (!members.TryGet(member, out var found))
        {
            return false;
        }

        value = View(found);
        SetValue(member, value, readOnly: false);
        return true;
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

    private GroupView Whole()
    {
        foreach (var name in isWhole ? [] : members.Names)
        {
            TryGetValue(null, default, name, out _);
        }

        isWhole = true;
        return this;
    }

    private string ToPlainString(string? format, IFormatProvider? formatProvider) => base.ToString(format, formatProvider);

    private bool RemoveHere(string member) => base.Remove(member);

    private object? View(object? member)
    {
        read(member is Array several ? 1 + several.Length : 1);
        return member switch
        {
            null => null,
            TemplateModel group => new GroupView(group.Members, read),
            TemplateModel[] groups => new ScriptArray(groups.Select(group => new GroupView(group.Members, read))),
            ReportValue[] values => new ScriptArray(values.Select(Plain)),
            _ => Plain((ReportValue)member),
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
