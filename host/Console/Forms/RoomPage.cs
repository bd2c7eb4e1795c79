using Microsoft.AspNetCore.Mvc.RazorPages;

namespace SaferCity.Console.Forms;

/// <summary>
/// A page of a room. It says in <see cref="ShowAsync"/> what it shows, and in its own OnPostAsync what it sends; when a service
/// refuses, the page is shown again with what was typed and why (<see cref="Calls.RefusedCalls"/>).
/// </summary>
public abstract class RoomPage : PageModel
{
    /// <summary>The record's id, where the address has one.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>Where in a list this page begins: the last of the tokens that next and previous leave in the address.</summary>
    protected string PageToken => Request.Query["page"].LastOrDefault() ?? "";

    /// <summary>Shows the page.</summary>
    public virtual Task OnGetAsync() => ShowAsync();

    /// <summary>Reads what the page shows: on the way in, and again when what was sent is refused.</summary>
    protected virtual Task ShowAsync() => Task.CompletedTask;

    /// <summary>Goes on to another page, which opens with this sentence. It holds references, never a name.</summary>
    protected IActionResult Done(string sentence, string href)
    {
        TempData["Done"] = sentence;
        return LocalRedirect(href);
    }

    /// <summary>The fields with a problem, in the order in which the service asks for them.</summary>
    internal List<string> Problems { get; } = [];

    /// <summary>The code of the refusal, where what was sent was refused: for a page that offers another way then.</summary>
    internal string RefusedWith { get; set; } = "";

    internal async Task<IActionResult> AgainAsync(int status)
    {
        await ShowAsync();
        Response.StatusCode = status;
        return Page();
    }
}
