using SaferCity.Asb.V1;

namespace SaferCity.Console.Pages.Asb.Pspos;

/// <summary>Public spaces protection orders, newest first.</summary>
internal sealed class PsposModel(PspoService.PspoServiceClient pspos) : RoomPage
{
    public ListPsposResponse List { get; private set; } = new();

    protected override async Task ShowAsync() => List = await pspos.ListPsposAsync(new() { PageToken = PageToken });
}
