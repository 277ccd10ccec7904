using Ecf.Sample.Web.HubFiles;
using NodaTime;

namespace Ecf.Sample.Web.Cohorts;

/// <summary>Which cohort is read, as at which day, and what its rows are joined with.</summary>
internal sealed record ReadingOf(HubDescription Hub, HubLibrary Library, int Cohort, LocalDate AsAt);
