namespace Ecf.Domain.Programmes;

/// <summary>The wording of what can be wrong with an override of a programme: ECF130 to ECF139.</summary>
internal static class OverrideFindings
{
    internal const string ReadAlone =
        "this file changes another programme and is none of its own; read it together with that programme, by ProgrammeOverride.Read or ProgrammeSet.Read";
}
