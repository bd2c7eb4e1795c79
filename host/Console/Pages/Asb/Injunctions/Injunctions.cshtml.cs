using SaferCity.Asb.V1;

namespace SaferCity.Console.Pages.Asb.Injunctions;

/// <summary>Civil injunctions, newest first: references and initials only.</summary>
internal sealed class InjunctionsModel(InjunctionService.InjunctionServiceClient injunctions) : RoomPage
{
    public ListInjunctionsResponse List { get; private set; } = new();

    protected override async Task ShowAsync() => List = await injunctions.ListInjunctionsAsync(new() { PageToken = PageToken });
}
