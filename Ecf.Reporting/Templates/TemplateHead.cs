namespace Ecf.Reporting.Templates;

/// <summary>What a template says of itself above its first line, between two lines of <c>---</c>.</summary>
/// <param name="Title">What people call it.</param>
/// <param name="Kind">What it makes.</param>
/// <param name="Audience">For whom it makes one output.</param>
/// <param name="Model">The version of the model that it was written for, 1 or more.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Layout">The name of the layout it is put into, a file of the same folder; <c>null</c> for none.</param>
/// <example><code language="yaml">
/// ---
/// title: ECT hours letter
/// kind: html
/// for: person
/// model: 1
/// author: Redmill Teaching Hub
/// layout: letter
/// ---
/// </code></example>
public sealed record TemplateHead(string Title, TemplateKind Kind, TemplateAudience Audience, int Model, string Author, string? Layout = null);
