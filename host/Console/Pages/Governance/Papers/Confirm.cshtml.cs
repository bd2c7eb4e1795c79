using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Papers;

/// <summary>The owner of a section reads it and stands by it.</summary>
internal sealed class ConfirmModel(PaperService.PaperServiceClient papers) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public string Section { get; set; } = "";

    [BindProperty]
    public ConfirmSectionRequest Form { get; set; } = new();

    public string Heading { get; private set; } = "";

    public IReadOnlyList<PaperParagraph> Paragraphs { get; private set; } = [];

    public static string Text(IEnumerable<TextRun> runs) => string.Concat(runs.Select(run => run.Text));

    protected override async Task ShowAsync()
    {
        var paper = (await papers.GetPaperAsync(new() { PaperId = Id })).Paper;
        Form.Etag = paper.Etag;
        var heading = paper.Headings.FirstOrDefault(heading => heading.Parts.Any(part => part.SectionKey == Section));
        (Heading, Paragraphs) = (heading?.Heading ?? Section, heading?.Parts.First(part => part.SectionKey == Section).Paragraphs ?? []);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        (Form.PaperId, Form.SectionKey) = (Id, Section);
        await papers.ConfirmSectionAsync(Form);
        return Done("The section is confirmed.", "/governance/papers/" + Id);
    }
}
