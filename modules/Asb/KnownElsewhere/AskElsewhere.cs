using FluentValidation;
using MediatR;
using SaferCity.Asb.Contracts;
using SaferCity.Asb.Data;
using SaferCity.Asb.Referrals;
using SaferCity.Asb.V1;
using SaferCity.Common.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.KnownElsewhere;

internal sealed class AskElsewhereForm : AbstractValidator<AskElsewhereRequest>
{
    public AskElsewhereForm()
    {
        RuleFor(r => r.Whom).MustBeOneOf("Choose the person", PersonRole.Subject);
        RuleFor(r => r.Purpose).MustBeChosen("Choose what it is asked for");
        RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why you ask: whoever knows the person reads it");
    }
}

internal sealed class AskElsewhereHandler(AsbDb db) : IRequestHandler<AskElsewhereRequest, AskElsewhereResponse>
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
