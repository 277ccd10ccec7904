namespace Ecf.Reporting.Templates;

/// <summary>Where a model has its members from: given one by one, or worked out from an item.</summary>
internal interface IModelMembers
{
    /// <summary>The names of all, in the order in which they are printed.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>The member of a name; <c>false</c> where there is none.</summary>
    bool TryGet(string name, out ModelMember member);
}
