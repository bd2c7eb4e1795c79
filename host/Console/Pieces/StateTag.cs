using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SaferCity.Console.Pieces;

/// <summary>A state as a coloured tag. The word says it; the colour only helps.</summary>
public sealed class StateTag : TagHelper
{
    // By the name that the contract gives the state. What is not here is grey.
    private static readonly Dictionary<string, string> Colours = new()
    {
        ["Open"] = "blue", ["Received"] = "blue", ["AwaitingTriage"] = "yellow", ["Listed"] = "blue", ["Scheduled"] = "blue", ["Sought"] = "yellow",
        ["Adopted"] = "blue", ["Applied"] = "yellow", ["Draft"] = "yellow", ["InForce"] = "green", ["Granted"] = "green", ["Given"] = "green",
        ["Heard"] = "green", ["Held"] = "green", ["Complete"] = "green", ["Completed"] = "green", ["Accepted"] = "green", ["Cleared"] = "green",
        ["Green"] = "green", ["Amber"] = "orange", ["Red"] = "red", ["Refused"] = "red", ["Overdue"] = "red", ["Breached"] = "red",
        ["Active"] = "green", ["Registered"] = "green", ["Published"] = "green", ["Delivered"] = "green", ["Answered"] = "green",
        ["Deferred"] = "yellow", ["Made"] = "green", ["Planned"] = "blue", ["Recorded"] = "green", ["InterimGranted"] = "blue", ["TransferredOut"] = "purple", ["Transferred"] = "purple",
        ["Pending"] = "yellow", ["ErasureRequested"] = "yellow", ["Approved"] = "green", ["Declined"] = "red", ["Outstanding"] = "yellow", ["Confirmed"] = "green", ["Ended"] = "grey",
    };

    /// <summary>The state, from the contract.</summary>
    public required Enum Value { get; set; }

    /// <summary>Another colour than the usual one.</summary>
    public string? Colour { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "strong";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"govuk-tag govuk-tag--{Colour ?? Colours.GetValueOrDefault(Value.ToString(), "grey")}");
        output.Content.SetContent(Words.For(Value));
    }
}
