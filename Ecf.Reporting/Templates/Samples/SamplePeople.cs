using Ecf.Domain.Attendance;
using Ecf.Domain.Programmes;

namespace Ecf.Reporting.Templates.Samples;

/// <summary>Who is in the samples.</summary>
internal static class SamplePeople
{
    internal static IReadOnlyList<(string Urn, string Name)> Schools { get; } =
    [
        ("990001", "Trent Vale Academy"), ("990002", "St Wilfrid’s Catholic Primary School and Nursery"), ("990003", "Hallam Fields School"), ("990004", "<i>Ysgol</i> Llanfair & Sons | =1+1"),
    ];

    internal static IReadOnlyList<SamplePerson> Typical { get; } =
    [
        new("0000101", "Ada Abara", 0) { Mentor = "0000201" },
        new("0000102", "Beatrice O’Leary", 1) { Mentor = "0000202", Subject = "Key stage 2", Marks = number => number % 3 == 1 ? Mark.Absent : Mark.Attended },
        new("0000103", "Chidi Nwosu", 0) { Mentor = "0000201", Subject = "Mathematics", Marks = number => number > 2 ? null : Mark.Attended },
        new("0000104", "Dana Webb", 2) { Mentor = "0000203", Subject = "Science", Marks = number => number == 2 ? Mark.Absent : number == 4 ? null : Mark.Attended },
        new("0000201", "Sam Okafor", 0) { Role = Audience.Mentor },
        new("0000202", "Joy Pickering", 1) { Role = Audience.Mentor, Subject = "Key stage 2", Marks = number => number == 3 ? null : Mark.Attended },
        new("0000203", "Tom Hale", 2) { Role = Audience.Mentor, Subject = "Science", Marks = number => number == 1 ? Mark.Absent : Mark.Attended },
    ];

    internal static IReadOnlyList<SamplePerson> One { get; } = [new("0000101", "Ada Abara", 0)];

    internal static IReadOnlyList<SamplePerson> Awkward { get; } =
    [
        new("0000301", "Maximiliana Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh de la Cruz y Villanueva", 3) { Mentor = "0000401", Subject = "Design and technology, food and nutrition" },
        new("0000302", "Zoë Łukasik-Ó Conchúir", 1) { Mentor = "0000401", Marks = _ => null },
        new("0000303", "<b>Bobby</b> & \"Tables\" | 'x'", 3) { Marks = _ => Mark.Absent },
        new("0000304", "=SUM(A1:A9)", 0) { Pattern = (0.6m, new(2025, 1, 6)), Mentor = "0000401" },
        new("0000305", "Nell Newcombe", 2) { Mentor = "0000401", Programme = ShippedProgrammes.EdtTwelveBlocks, Marks = _ => null },
        new("0000306", "Mo Mover", 0) { Before = (2, new(2024, 12, 20)), Mentor = "0000401" },
        new("0000307", "Lee Left", 2) { Left = new(2024, 12, 20), Mentor = "0000401" },
        new("0000401", "Ἀριστοτέλης d’Été", 1) { Role = Audience.Mentor, Subject = "" },
        new("0000402", "Una Unpaired", 2) { Role = Audience.Mentor, Marks = number => number == 0 ? Mark.Absent : null },
    ];
}
