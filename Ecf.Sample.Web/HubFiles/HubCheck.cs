namespace Ecf.Sample.Web.HubFiles;

/// <summary>Looks for what a well-formed description may still lack.</summary>
internal static class HubCheck
{
    private static readonly string[] Known = ["name", "strapline", "contact", "madeUp", "recordsTo", "trainingPace", "meetingMinutes", "colours", "cohorts"];

    internal static IEnumerable<Finding> Of(HubDescription hub, string file)
    {
        foreach (var name in hub.Unknown.Keys)
        {
            yield return Error($"$.{name}", "ECF803", HubFindings.Unknown(name, Suggestion.For(name, Known)));
        }

        if (string.IsNullOrWhiteSpace(hub.Name))
        {
            yield return Error("$", "ECF804", HubFindings.Blank("name", "\"Redmill Teaching Hub\""));
        }

        if (hub.Contact.Email.IndexOf('@', StringComparison.Ordinal) < 1)
        {
            yield return Error("$.contact.email", "ECF805", HubFindings.Email(hub.Contact.Email));
        }

        if (hub.TrainingPace is { IsShare: false } pace)
        {
            yield return Error("$.trainingPace.fullRateFrom", "ECF845", HubFindings.Pace(pace.FullRateFrom));
        }

        if (hub.TrainingPace is { } policy && string.IsNullOrWhiteSpace(policy.Source))
        {
            yield return Error("$.trainingPace", "ECF804", HubFindings.Blank("source", "\"Agreed with our delivery partners\""));
        }

        if (hub.MeetingMinutes is < 1 or > 480)
        {
            yield return Error("$.meetingMinutes", "ECF818", HubFindings.MeetingMinutes(hub.MeetingMinutes.Value));
        }

        foreach (var finding in ColourCheck.Of(hub.Colours, file))
        {
            yield return finding;
        }

        if (hub.Cohorts.Count == 0)
        {
            yield return Error("$.cohorts", "ECF806", HubFindings.NoCohorts);
        }

        foreach (var finding in hub.Cohorts.SelectMany((cohort, index) => OfCohort(hub, cohort, index)))
        {
            yield return finding;
        }

        Finding Error(string path, string code, string sentence) => new(file, path, Severity.Error, code, sentence);

        IEnumerable<Finding> OfCohort(HubDescription whole, HubCohort cohort, int index)
        {
            var path = $"$.cohorts[{index}]";
            if (cohort.Year is < 2021 or > 2099)
            {
                yield return Error($"{path}.year", "ECF807", HubFindings.Year(cohort.Year));
            }
            else if (whole.Cohorts.Take(index).Any(other => other.Year == cohort.Year))
            {
                yield return Error($"{path}.year", "ECF807", HubFindings.Twice(cohort.Year));
            }

            foreach (var (name, id, example) in new[] { ("ectProgramme", cohort.EctProgramme, "\"edt-ecte-2025-ect\""), ("mentorProgramme", cohort.MentorProgramme, "\"edt-ecte-2025-mentor\"") })
            {
                if (string.IsNullOrWhiteSpace(id))
                {
                    yield return Error(path, "ECF804", HubFindings.Blank(name, example));
                }
            }

            if (cohort.Calendars.Count == 0)
            {
                yield return Error($"{path}.calendars", "ECF808", HubFindings.NoCalendars);
            }
        }
    }
}
