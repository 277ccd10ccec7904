namespace Ecf.Mutation;

/// <summary>One small change that Stryker made to the code.</summary>
/// <param name="Id">Its number in the mutated assembly.</param>
/// <param name="File">The file, from the project's folder.</param>
/// <param name="Line">The line, the first being 1.</param>
/// <param name="Kind">What was changed, in Stryker's words.</param>
internal sealed record Mutant(int Id, string File, int Line, string Kind)
{
    /// <summary>What stands there instead.</summary>
    internal required string Replacement { get; init; }

    /// <summary>What Stryker said of it.</summary>
    internal required string Status { get; init; }

    /// <summary>Why, where Stryker left it out.</summary>
    internal required string Why { get; init; }

    /// <summary>Whether it compiled, and changes more than the wording of a text.</summary>
    internal bool CanRun => Status != "CompileError" && Why is not ("Removed by mutation type filter" or "Removed by block already covered filter" or "Removed by ignore mutation comment");

    /// <summary>The folder of the field that it is in; "(root)" for what stands above them.</summary>
    internal string Folder => File.Contains('/') ? File[..File.IndexOf('/')] : "(root)";

    /// <summary>Whether it is in one of some folders, or any where none is named.</summary>
    internal bool IsIn(IReadOnlyList<string> folders) => folders.Count == 0 || folders.Contains(Folder);
}
