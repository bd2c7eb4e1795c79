using SaferCity.Access.V1;
using SaferCity.Common.V1;

namespace SaferCity.Console.Pages.Access.Agreements;

/// <summary>One agreement.</summary>
internal sealed class AgreementModel(AgreementService.AgreementServiceClient agreements) : RoomPage
{
    public Agreement Agreement { get; private set; } = new();

    public IEnumerable<HistoryEntry> History { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        var answer = await agreements.GetAgreementAsync(new() { AgreementId = Id });
        (Agreement, History) = (answer.Agreement, answer.History);
    }
}
