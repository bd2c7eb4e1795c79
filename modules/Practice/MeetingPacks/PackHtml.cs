using System.Globalization;
using System.Net;
using System.Text;
using SaferCity.Practice.Deadlines;

namespace SaferCity.Practice.MeetingPacks;

/// <summary>The pack as one page that needs nothing else: agenda, a case a sheet, open actions; on every sheet who made it and until when it may be kept.</summary>
internal static class PackHtml
{
    private const string Style = """
        body { font: 12pt/1.4 Arial, sans-serif; color: #000; background: #fff; max-width: 50em; margin: 1em auto; padding: 0 1em; }
        section { break-before: page; } section.agenda { break-before: auto; }
        table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: bold; padding: .3em 0; }
        th, td { border: 1px solid #555; padding: .3em .5em; text-align: left; vertical-align: top; overflow-wrap: anywhere; } th[scope=row] { width: 32%; font-weight: bold; }
        td { white-space: pre-line; } td.once { white-space: nowrap; } tr { break-inside: avoid-page; } .keep { border: 2px solid #000; padding: .5em; font-weight: bold; }
        """;

    public static string Of(PackedMeeting packed, DateOnly destroyAfter)
    {
        var (title, keep) = ($"Pack of the {packed.Meeting.Body} of {Day(packed.Meeting.Date)}", $"Made by {packed.Maker} on {LondonDay.InWords(packed.At)}. Destroy after {Day(destroyAfter)}.");
        var page = new StringBuilder($$"""
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{{Text(title)}}</title>
            <style>
            {{Style}}
            @page { size: A4; margin: 15mm 15mm 22mm; @bottom-left { content: "{{Quoted(keep)}}"; font: 8pt Arial, sans-serif; } @bottom-right { content: counter(page) " of " counter(pages); font: 8pt Arial, sans-serif; } }
            </style>
            </head>
            <body>
            <main>
            <h1>{{Text(title)}}</h1>
            <p class="keep">{{Text(keep)}}</p>
            <p>For: {{Text(packed.Purpose)}}. It holds what its maker may see; there may be other cases.</p>
            <section class="agenda">
            <h2>Agenda</h2>

            """);
        if (packed.Cases.Count == 0) page.Append("<p>No case that its maker may see is on the agenda.</p>\n");
        else page.Append("<ol>\n").AppendJoin("", packed.Cases.Select(one => $"<li>{Text(one.Reference)}</li>\n")).Append("</ol>\n");
        page.Append("</section>\n");
        for (var i = 0; i < packed.Cases.Count; i++) page.Append(Case(i + 1, packed.Cases[i], packed.Organisation, keep));
        if (packed.OpenActions.Count > 0) page.Append(Actions(packed.OpenActions));
        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static string Case(int number, PackedCase one, Func<string, string> organisation, string keep) =>
        $"<section>\n<h2>{number}. {Text(one.Reference)}</h2>\n<table>\n<caption>What is known of the case</caption>\n<tbody>\n"
        + string.Concat(PackRows.Of(one.Shown, organisation).Select(row => $"<tr><th scope=\"row\">{Text(row.What)}</th><td>{Text(row.Value)}</td></tr>\n"))
        + $"</tbody>\n</table>\n<p>{Text(keep)}</p>\n</section>\n";

    private static string Actions(IEnumerable<PackedAction> actions) =>
        "<section>\n<h2>Open actions</h2>\n<table>\n<caption>Of earlier cases</caption>\n<thead><tr><th scope=\"col\">Case</th><th scope=\"col\">Action</th><th scope=\"col\">Owner</th><th scope=\"col\">Due</th></tr></thead>\n<tbody>\n"
        + string.Concat(actions.Select(one => $"<tr><td class=\"once\">{Text(one.Reference)}</td><td>{Text(one.Text)}</td><td>{Text(one.Owner)}</td><td>{Day(one.Due)}</td></tr>\n")) + "</tbody>\n</table>\n</section>\n";

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    // Inside a string of a style sheet: nothing that could end it.
    private static string Quoted(string text) => string.Concat(text.Where(letter => letter is not ('"' or '\\' or '<' or '\n' or '\r')));
}
