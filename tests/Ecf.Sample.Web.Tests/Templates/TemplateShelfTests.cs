using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Templates;
using Ecf.Sample.Web.Tests.Data;

namespace Ecf.Sample.Web.Tests.Templates;

public sealed class TemplateShelfTests : IDisposable
{
    private const string Name = "letter.sbn-txt";
    private const string Head = "---\ntitle: Letter\nkind: text\nfor: person\nmodel: 1\nauthor: A hub\n---\n";

    private readonly TemporaryFolder folder = new();
    private readonly Clock clock = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Save_SoundTemplate_IsInUseWithItsAuthorTimeAndChecksum()
    {
        var saved = Save("Dear {{ person.name }}", "").Saved!;
        Assert.Equal(new TemplateVersion(1, "Ann Analyst", Instant.FromUtc(2026, 11, 26, 9, 0), TemplateHistory.Checksum(Head + "Dear {{ person.name }}"), "edited"), saved);
        Assert.Equal(Head + "Dear {{ person.name }}", File.ReadAllText(folder.File($"templates/{Name}")));
        Assert.Equal([saved], Shelf.History.Of(Name));
    }

    [Fact]
    public void Save_WithAnError_KeepsTheTextAsADraftAndTheVersionBeforeInUse()
    {
        var first = Save("Dear {{ person.name }}", "").Saved!;
        var outcome = Save("Dear {{ persn.name }}", first.Checksum);
        Assert.Equal("TPL020", Assert.Single(outcome.Findings).Code);
        Assert.Null(outcome.Saved);
        Assert.Equal(new(Head + "Dear {{ persn.name }}", "Ann Analyst", first.Checksum), Shelf.DraftOf(Name));
        Assert.Equal(Head + "Dear {{ person.name }}", Shelf.InUse.TextOf(Name));
    }

    [Fact]
    public void Save_WithoutAnAuthor_IsRefused() =>
        Assert.Equal("ECF854", Assert.Single(Shelf.Save(new(Name, Head + "x", " ", "")).Findings).Code);

    [Theory]
    [InlineData("../letter.sbn-txt")]
    [InlineData("letter.txt")]
    [InlineData("Letter.sbn-txt")]
    [InlineData("history/letter.sbn-txt")]
    public void Save_NameThatIsNone_IsRefused(string name)
    {
        Assert.Equal("ECF853", Assert.Single(Shelf.Save(new(name, Head, "Ann", "")).Findings).Code);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Save_OverWhatSomebodyElseSaved_IsRefusedAndSaysWho()
    {
        var first = Save("one", "").Saved!;
        Shelf.Save(new(Name, Head + "two", "Bea", first.Checksum));
        var outcome = Save("three", first.Checksum);
        Assert.Equal("letter.sbn-txt: $: error ECF855: nothing was saved, as Bea changed the template since you opened it; compare both texts, put into yours what you want of the other, and save it again.", Assert.Single(outcome.Findings).ToString());
        Assert.Equal(new("Bea", Head + "two", IsDraft: false), outcome.Other);
        Assert.Equal(Head + "two", File.ReadAllText(folder.File($"templates/{Name}")));
    }

    [Fact]
    public void Draft_OfSomebodyElse_IsNotWrittenOverUntilItWasSeen()
    {
        var first = Save("one", "").Saved!;
        Save("{{ ann }}", first.Checksum);
        TemplateEdit bea = new(Name, Head + "{{ bea }}", "Bea", first.Checksum);

        var outcome = Shelf.Save(bea);

        Assert.Equal(new("Ann Analyst", Head + "{{ ann }}", IsDraft: true), outcome.Other);
        Assert.Contains("as Ann Analyst keeps a draft of the template that you have not seen", Assert.Single(outcome.Findings).Sentence);
        Assert.Equal(Head + "{{ ann }}", Shelf.DraftOf(Name)!.Text);
        Assert.Null(Shelf.Save(bea with { Draft = Shelf.DraftOf(Name)!.Checksum }).Other);
        Assert.Equal("Bea", Shelf.DraftOf(Name)!.Author);
    }

    [Fact]
    public void Draft_OfSomebodyElse_OutlivesASaveAndDoesNotLoseIt()
    {
        var first = Save("one", "").Saved!;
        Save("{{ ann }}", first.Checksum);
        Shelf.Save(new(Name, Head + "two", "Bea", first.Checksum));

        var draft = Shelf.DraftOf(Name)!;
        var outcome = Shelf.Save(new(Name, Head + "three", "Ann Analyst", draft.Seen) { Draft = draft.Checksum });

        Assert.Equal(Head + "two", outcome.Other!.Text);
        Assert.Equal(Head + "two", Shelf.InUse.TextOf(Name));
    }

    /// <summary>Each shelf is one instance of the site; all work with one folder.</summary>
    [Fact]
    public async Task Save_ByManyInstancesAtOnce_KeepsOneAndShowsItToTheOthers()
    {
        var seen = Save("none", "").Saved!.Checksum;
        for (var round = 0; round < 5; round++)
        {
            var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(one => Task.Run(() => Shelf.Save(new(Name, FormattableString.Invariant($"{Head}{round} by {one}"), $"{one}", seen)))));
            var kept = Assert.Single(outcomes, outcome => outcome.Saved is not null);
            Assert.All(outcomes.Where(outcome => outcome != kept), outcome => Assert.Equal(Shelf.InUse.TextOf(Name), outcome.Other!.Text));
            Assert.Equal((round + 2, kept.Saved!.Checksum), (Shelf.History.Of(Name)[0].Number, seen = TemplateHistory.Checksum(Shelf.InUse.TextOf(Name))));
        }
    }

    [Fact]
    public async Task Save_WhileAnotherProcessHasTheTurn_WaitsForIt()
    {
        var first = Save("one", "").Saved!;
        var turn = SavingTurn.Take(folder.File("templates/history"));
        var saving = Task.Run(() => Save("two", first.Checksum));
        Assert.NotSame(saving, await Task.WhenAny(saving, Task.Delay(200)));
        Assert.Equal(Head + "one", Shelf.InUse.TextOf(Name));
        turn.Dispose();
        Assert.Equal(2, (await saving).Saved!.Number);
    }

    [Fact]
    public void FileOnDisk_BrokenFromOutside_GivesWayToTheLastGoodVersion()
    {
        Save("Dear {{ person.name }}", "");
        File.WriteAllText(folder.File($"templates/{Name}"), Head + "Dear {{ person.nam }}");
        Assert.Equal(Head + "Dear {{ person.name }}", Shelf.InUse.TextOf(Name));
        Assert.Equal("templates/letter.sbn-txt", Assert.Single(Shelf.OnDisk.Lint()).File);
    }

    [Fact]
    public void FileOnDisk_ChangedFromOutside_IsInTheHistoryOnceItIsChangedHere()
    {
        Save("one", "");
        File.WriteAllText(folder.File($"templates/{Name}"), Head + "two");
        Save("three", TemplateHistory.Checksum(Head + "two"));
        Assert.Equal(["Ann Analyst", "somebody outside of this site", "Ann Analyst"], Shelf.History.Of(Name).Select(version => version.Author));
    }

    [Fact]
    public void Restore_OfAnEarlierVersion_IsANewVersionOfTheSameText()
    {
        var first = Save("one", "").Saved!;
        var second = Save("two", first.Checksum).Saved!;
        Shelf.Save(new(Name, Shelf.History.TextOf(Name, 1)!, "Ann", second.Checksum) { Note = "restored version 1" });
        Assert.Equal([(3, "restored version 1", first.Checksum), (2, "edited", second.Checksum), (1, "edited", first.Checksum)], Shelf.History.Of(Name).Select(version => (version.Number, version.Note, version.Checksum)));
    }

    [Fact]
    public void Save_CopyOfABuiltInLetter_BringsItsLayoutWithIt()
    {
        var text = Ecf.Reporting.Templates.BuiltInTemplates.TextOf("ect-hours-letter.sbn-html");
        Assert.Empty(Shelf.Check("mine.sbn-html", text));
        Assert.NotNull(Shelf.Save(new("mine.sbn-html", text, "Ann", "")).Saved);
        Assert.Equal(["_letter.sbn-html", "mine.sbn-html"], Shelf.OnDisk.Files.Names);
        Assert.Empty(Shelf.OnDisk.Lint());
    }

    [Fact]
    public void Check_PartThatWouldBreakATemplate_SaysSo()
    {
        Shelf.Save(new("_foot.sbn-txt", "{{ hub.name }}", "Ann", ""));
        Save("{{ include \"foot\" }}", "");
        Assert.Equal("_foot.sbn-txt(1,8): error TPL021: there is no field \"hub.nme\"; did you mean `hub.name`.", Assert.Single(Shelf.Check("_foot.sbn-txt", "{{ hub.nme }}")).ToString());
    }

    private TemplateShelf Shelf => new(new HubFolder(folder.Path), clock);

    private EditOutcome Save(string body, string seen) => Shelf.Save(new(Name, Head + body, "Ann Analyst", seen));

    /// <summary>A clock on which every look is a minute after the one before.</summary>
    private sealed class Clock : IClock
    {
        private Instant next = Instant.FromUtc(2026, 11, 26, 9, 0);

        public Instant GetCurrentInstant() => (next += Duration.FromMinutes(1)) - Duration.FromMinutes(1);
    }
}
