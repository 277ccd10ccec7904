namespace Ecf.Reporting.Templates.Fields;

/// <summary>The hub as letters name it.</summary>
internal static class HubFields
{
    internal static readonly FieldsOf<HubDetails> All = new(
        new("name", FieldKind.Text, "The hub's name", hub => hub.Name) { Example = "Redmill Teaching Hub" },
        new("strapline", FieldKind.Text, "A line about the hub; blank where it has none", hub => hub.Strapline) { Example = "Early career teachers across Nottinghamshire" },
        new("email", FieldKind.Text, "Its e-mail address; blank where none is given", hub => hub.Email) { Example = "ect@redmill-hub.example" },
        new("telephone", FieldKind.Text, "Its telephone number; blank where none is given", hub => hub.Telephone) { Example = "0115 496 0123" });
}
