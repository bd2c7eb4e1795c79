using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Disclosures;

internal sealed class GetDisclosureHandler(AccessDb db, DisclosuresSeen seen) : IRequestHandler<GetDisclosureRequest, GetDisclosureResponse>
{
    public async Task<GetDisclosureResponse> Handle(GetDisclosureRequest request, CancellationToken cancellationToken)
    {
        var disclosure = await seen.FindAsync(request.DisclosureId, cancellationToken);
        var shown = (await db.ShownAsync([disclosure], cancellationToken))[0];
        (shown.What, shown.NoConsentReason, shown.Necessity, shown.WithoutAgreementReason, shown.LookedAtFindings) =
            (disclosure.What, disclosure.NoConsentReason ?? "", disclosure.Necessity, disclosure.WithoutAgreementReason ?? "", disclosure.Findings ?? "");
        shown.About.AddRange(disclosure.About.Where(one => !one.Erased).OrderBy(one => one.Line).Select(one => one.Reference));
        shown.Others.AddRange(disclosure.About.OrderBy(one => one.Line).Where(Disclosure.IsNoRecord).Select(one => one.Reference));
        return new() { Disclosure = shown, History = { (await db.HistoryOfAsync(disclosure.Id, cancellationToken)).ToWire() } };
    }
}
