using CsCheck;
using Ecf.Domain.Programmes;

namespace Ecf.Domain.Tests.Programmes;

/// <summary>Any session entries that a programme file may hold.</summary>
internal static class SomeSessions
{
    private static readonly Gen<string> Strand = Gen.OneOf("webinars", "study");
    private static readonly Gen<int> Minutes = Gen.Int[1, 3000];

    private static readonly Gen<string> Part = Gen.OneOf("Y1T1H1", "Y1T1H2", "Y2T3W12", "Y2T1H2W4");

    private static readonly Gen<string> Dated = Gen.Select(Strand, Part, Gen.Int[1, 60], (strand, place, minutes) =>
        $"{{ \"strand\": \"{strand}\", \"in\": \"{place}\", \"on\": \"2025-10-14\", \"at\": \"08:05\", \"minutes\": {minutes}, \"allotted\": 60, \"audience\": \"both\" }}");

    private static readonly Gen<string> Recurring = Gen.Select(
        Strand, Gen.OneOf("Y1", "programme", "Y2T2"), Gen.OneOf("term", "half-term"), Gen.Int[1, 4], (strand, place, each, count) =>
            $"{{ \"strand\": \"{strand}\", \"in\": \"{place}\", \"each\": \"{each}\", \"count\": {count}, \"minutes\": 80, \"kind\": \"clinic\", \"by\": \"school\", \"held\": \"after-school\" }}");

    private static readonly Gen<string> Counted = Gen.Select(
        Strand, Gen.OneOf([.. Anchor.All]), Gen.Int[1, 9], Minutes, (strand, place, count, minutes) =>
            $"{{ \"strand\": \"{strand}\", \"in\": \"{place}\", \"count\": {count}, \"minutes\": {minutes} }}");

    private static readonly Gen<string> Spread = Gen.Select(
        Strand, Gen.OneOf([.. Anchor.All.Skip(1)]), Minutes, (strand, span, minutes) =>
            $"{{ \"strand\": \"{strand}\", \"across\": \"{span}\", \"minutes\": {minutes}, \"provenance\": \"reconstructed\", \"note\": \"é ' <\" }}");

    private static readonly Gen<string> Meeting = Gen.Select(
        Strand, Gen.OneOf("week", "fortnight"), Gen.OneOf("", ", \"minutes\": 45"), (strand, every, minutes) =>
            $"{{ \"strand\": \"{strand}\", \"across\": \"Y2\", \"every\": \"{every}\"{minutes}, \"delivery\": \"in-school\", \"title\": \"Talk\" }}");

    internal static Gen<string> Any { get; } = Gen.OneOf<string>(Counted, Spread, Meeting, Dated, Recurring).List[0, 12].Select(entries => string.Join(", ", entries));
}
