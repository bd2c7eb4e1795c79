using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Agreements;

/// <summary>The information sharing agreements, the last recorded first.</summary>
internal sealed class AgreementsModel(AgreementService.AgreementServiceClient agreements) : RoomPage
{
    public ListAgreementsResponse List { get; private set; } = new();

    protected override async Task ShowAsync() => List = await agreements.ListAgreementsAsync(new() { PageToken = PageToken });
}
