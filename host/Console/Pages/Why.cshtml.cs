namespace SaferCity.Console.Pages;

/// <summary>Asks for the reason that a room wants before it opens a restricted record, and leads back to where one was going.</summary>
internal sealed class WhyModel : RoomPage
{
    /// <summary>Under which the reason goes on to the next page: in a cookie that only the console can read.</summary>
    public const string Said = "Why";

    private const int Longest = 500;

    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(Reason)) ModelState.AddModelError(nameof(Reason), "Say why you open this record");
        else if (Reason.Length > Longest) ModelState.AddModelError(nameof(Reason), $"Say it in at most {Longest} characters");
        if (!ModelState.IsValid) return await AgainAsync(StatusCodes.Status422UnprocessableEntity);

        TempData[Said] = Reason;
        return LocalRedirect(Url.IsLocalUrl(To) ? To : "/");
    }
}
