using System.Text.RegularExpressions;
using Ecf.Reporting.Templates;
using Ecf.Sample.Web.HubFiles;
using NodaTime;

namespace Ecf.Sample.Web.Templates;

/// <summary>The templates that a hub works with: those of its folder, as far as they are sound, and what was there before.</summary>
/// <param name="hub">The hub's folder; its folder <c>templates</c> is written to.</param>
/// <param name="clock">The time of a version.</param>
internal sealed partial class TemplateShelf(HubFolder hub, IClock clock)
{
    private const string Elsewhere = "somebody outside of this site";

    private readonly string folder = Path.Combine(hub.Path, "templates");

    internal TemplateHistory History => new(folder);

    /// <summary>The files as they stand on disk, with what is wrong with them.</summary>
    internal HubTemplates OnDisk => HubTemplates.In(hub);

    /// <summary>The files as they are used: where one has an error, the last version that has none stands in for it.</summary>
    internal TemplateFolder InUse => OnDisk.Files is var files && files.Templates.Where(name => !files.Read(name).IsUsable)
        .Select(name => (name, Good: LastGood(files, name))).Where(found => found.Good is not null)
        .Aggregate(files, (sofar, found) => sofar.With(found.name, found.Good!)) is var used ? used : files;

    /// <summary>A template in use or, where the hub has none of the name, the built-in one; <c>null</c> where there is neither.</summary>
    internal ReadResult<ReportTemplate>? Find(string name)
    {
        var used = InUse;
        return used.Templates.Contains(name) ? used.Read(name) : BuiltInTemplates.Names.Contains(name) ? BuiltInTemplates.Folder.Read(name) : null;
    }

    /// <summary>The files on disk with the built-in parts that they lack: what a copy of a built-in template brings in comes with it when it is saved.</summary>
    internal TemplateFolder WithBuiltInParts => MissingParts.Aggregate(OnDisk.Files, (files, part) => files.With(part, BuiltInTemplates.Folder.TextOf(part)));

    /// <summary>The edit that had errors, so that its author can go on; <c>null</c> where there is none.</summary>
    internal TemplateDraft? DraftOf(string name) => IsName(name) ? TemplateDraft.Read(Draft(name)) : null;

    /// <summary>Whether a file may bear this name: it names no other folder.</summary>
    internal static bool IsName(string name) => TemplateName().IsMatch(name);

    /// <summary>Everything found in a text as this template of the folder, or in the templates that bring it in where it is a part.</summary>
    internal IReadOnlyList<Finding> Check(string name, string text)
    {
        var files = WithBuiltInParts;
        var with = files.With(name, text);
        return TemplateFolder.IsPart(name) ? [.. with.Lint().Except(files.Lint())] : with.Read(name).Findings;
    }

    /// <summary>Saves an edit as the version in use, unless it has an error; then it is kept as a draft and the version before stays in use.</summary>
    /// <remarks>What somebody else saved, or keeps as a draft, since the edit began is never written over: the outcome holds it, so that both can be looked at.</remarks>
    internal EditOutcome Save(TemplateEdit edit)
    {
        if (!IsName(edit.Name))
        {
            return EditOutcome.Refused(ShelfFindings.Name(edit.Name));
        }

        using var turn = SavingTurn.Take(Path.Combine(folder, "history"));
        return Changed(edit) is { } changed ? EditOutcome.Met(edit.Name, changed)
            : Check(edit.Name, edit.Text) is var found && (string.IsNullOrWhiteSpace(edit.Author) || found.Any(finding => finding.Severity == Severity.Error))
            ? Refused(edit, found)
            : Keep(edit, found);
    }

    private EditOutcome Refused(TemplateEdit edit, IReadOnlyList<Finding> found)
    {
        if (DraftOf(edit.Name) is { } draft && draft.Checksum != edit.Draft && draft.Text != edit.Text)
        {
            return EditOutcome.Met(edit.Name, new(draft.Author.Length == 0 ? "somebody" : draft.Author, draft.Text, IsDraft: true));
        }

        new TemplateDraft(edit.Text, edit.Author.Trim(), edit.Seen).Write(Draft(edit.Name));
        return EditOutcome.Refused([.. string.IsNullOrWhiteSpace(edit.Author) ? [ShelfFindings.NoAuthor(edit.Name)] : Array.Empty<Finding>(), .. found]);
    }

    private EditOutcome Keep(TemplateEdit edit, IReadOnlyList<Finding> found)
    {
        Directory.CreateDirectory(folder);
        var (now, path) = (clock.GetCurrentInstant(), Path.Combine(folder, edit.Name));
        if (File.Exists(path))
        {
            History.Keep(edit.Name, File.ReadAllText(path), (Elsewhere, "found in the folder", now));
        }

        var version = History.Keep(edit.Name, edit.Text, (edit.Author.Trim(), edit.Note, now));
        BringParts(edit);
        WholeFile.Write(path, edit.Text);
        if (DraftOf(edit.Name) is { } draft && draft.Checksum == edit.Draft)
        {
            File.Delete(Draft(edit.Name));
        }

        return EditOutcome.Kept(version, found);
    }

    private IReadOnlyList<string> MissingParts => OnDisk.Files.Names is var here ? [.. BuiltInTemplates.Folder.Names.Where(name => TemplateFolder.IsPart(name) && !here.Contains(name))] : [];

    private void BringParts(TemplateEdit edit)
    {
        foreach (var part in MissingParts.Where(part => !TemplateFolder.IsPart(edit.Name) && !OnDisk.Files.With(edit.Name, edit.Text).Read(edit.Name).IsUsable && Path.GetExtension(part) == Path.GetExtension(edit.Name)))
        {
            WholeFile.Write(Path.Combine(folder, part), BuiltInTemplates.Folder.TextOf(part));
        }
    }

    private OtherText? Changed(TemplateEdit edit)
    {
        var path = Path.Combine(folder, edit.Name);
        var text = File.Exists(path) ? File.ReadAllText(path) : null;
        var now = text is null ? "" : TemplateHistory.Checksum(text);
        return now == edit.Seen ? null : new(History.Of(edit.Name) is [var newest, ..] && newest.Checksum == now ? newest.Author : Elsewhere, text ?? "", IsDraft: false);
    }

    private string? LastGood(TemplateFolder files, string name) =>
        History.Of(name).Select(version => History.TextOf(name, version.Number)).FirstOrDefault(text => text is not null && files.With(name, text).Read(name).IsUsable);

    private string Draft(string name) => Path.Combine(folder, "drafts", name + ".json");

    [GeneratedRegex("^_?[a-z0-9][a-z0-9-]{0,59}\\.sbn-(html|md|txt|csv)\\z")]
    private static partial Regex TemplateName();
}
