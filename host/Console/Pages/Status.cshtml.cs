using System.Diagnostics;
using Grpc.Core;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace SaferCity.Console.Pages;

/// <summary>What is shown instead of a page that cannot be: never why, beyond what the person may know.</summary>
[IgnoreAntiforgeryToken, ResponseCache(NoStore = true)]
internal sealed class StatusModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Code { get; set; }

    public string Title { get; private set; } = "";

    public string[] Sentences { get; private set; } = [];

    public string Fault { get; private set; } = "";

    /// <summary>What was sent when the service was busy, to be sent again by one button.</summary>
    public List<KeyValuePair<string, string>> Kept { get; private set; } = [];

    public string Action { get; private set; } = "";

    public void OnGet() => Show();

    public void OnPost() => Show();

    private void Show()
    {
        (Title, Sentences) = Code switch
        {
            403 => ("You cannot see this page", ["Your account does not have the permission that this page needs. Ask your administrator if your work needs it."]),
            404 => ("Page not found", ["There is nothing here, or it is not yours to see."]),
            400 => ("That did not arrive whole", new[] { "Go back, load the page again and send it once more." }),
            429 => ("Too much at once", [$"You, or something in your browser, asked for more than is answered at once. Wait {Wait()}, then try again. What you sent was not taken yet, and nothing is lost."]),
            503 when HttpContext.Items.ContainsKey(ConsoleApp.JournalShutItem) => ("This cannot be shown now",
                ["It cannot be written down at the moment who reads this, so it is not shown. Nothing is lost: try again in a few minutes.", "If it lasts, tell your administrator: the disk or the database has to be seen to. Somebody who has the emergency role can read on meanwhile."]),
            503 => ("SaferCity is busy", ["What you sent was not taken yet. Nothing is lost: try again in a moment."]),
            _ => ("Something went wrong", ["It was our fault, and it has been written down."]),
        };
        if (Code >= 500 && Code is not 503) Fault = CorrelationId();
        if (Code is 429 or 503 && Request.HasFormContentType) Keep();
        Response.StatusCode = Code is >= 400 and < 600 ? Code : 404;
    }

    private string CorrelationId() =>
        HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error is RpcException { Status.Detail.Length: > 0 } fault
            ? fault.Status.Detail
            : Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    // As the answer says for whoever asked by a program.
    private string Wait() => int.TryParse(Response.Headers.RetryAfter, out var seconds) ? Say.Count(seconds, "second") : "a moment";

    private void Keep()
    {
        var sent = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        Action = sent?.OriginalPath + sent?.OriginalQueryString;
        Kept = [.. Request.Form.SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? "")))
            .Where(field => !field.Key.Contains("Password", StringComparison.Ordinal) && !field.Key.EndsWith("Code", StringComparison.Ordinal))];
    }
}
