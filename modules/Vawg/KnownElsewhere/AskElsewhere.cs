using FluentValidation;
using MediatR;
using SaferCity.Common.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;
using SaferCity.Vawg.Contracts;
using SaferCity.Vawg.Data;
using SaferCity.Vawg.Referrals;
using SaferCity.Vawg.V1;

namespace SaferCity.Vawg.KnownElsewhere;

internal sealed class AskElsewhereForm : AbstractValidator<AskElsewhereRequest>
{
    public AskElsewhereForm()
    {
        RuleFor(r => r.Whom).MustBeOneOf("Choose the victim or the perpetrator", PersonRole.Victim, PersonRole.Perpetrator);
        RuleFor(r => r.Purpose).MustBeChosen("Choose what it is asked for");
        RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why you ask: whoever knows the person reads it");
    }
}

internal sealed class AskElsewhereHandler(VawgDb db) : IRequestHandler<AskElsewhereRequest, AskElsewhereResponse>
{
    public async Task<AskElsewhereResponse> Handle(AskElsewhereRequest request, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.FindOrRefuseAsync(Ids.Parse<ReferralId>(request.ReferralId), request.Etag, cancellationToken);
        var (whom, purpose) = (request.Whom.FromWire(), request.Purpose.FromWire());

        await db.Elsewhere.AskAsync(referral.Id, whom, purpose, request.Reason, (asking, record) => new AskedElsewhere(asking, record, whom, purpose), cancellationToken);

        await db.SaveChangesAsync(cancellationToken);
        return new();
    }
}
