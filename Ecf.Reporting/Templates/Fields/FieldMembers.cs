namespace Ecf.Reporting.Templates.Fields;

/// <summary>The members of a model that are worked out from an item, one by one as they are asked for.</summary>
internal sealed class FieldMembers<T>(FieldsOf<T> fields, T item) : IModelMembers
{
    public IReadOnlyList<string> Names => fields.Names;

    public bool TryGet(string name, out ModelMember member)
    {
        var field = fields.Find(name);
        member = field is null ? default : field.Of(item);
        return field is not null;
    }
}
