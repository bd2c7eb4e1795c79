using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Disclosures;

internal sealed class LookAtDisclosureForm : AbstractValidator<LookAtDisclosureRequest>
{
    public LookAtDisclosureForm() => RuleFor(r => r.Findings).NotEmpty().WithMessage("Say whether it was right, and what follows").MaximumLength(2_000);
}

internal sealed class LookAtDisclosureHandler(AccessDb db, DisclosuresSeen seen, ErasedCases erased, CurrentCaller caller, TimeProvider clock) : IRequestHandler<LookAtDisclosureRequest, LookAtDisclosureResponse>
{
    public async Task<LookAtDisclosureResponse> Handle(LookAtDisclosureRequest request, CancellationToken cancellationToken)
    {
        _ = await seen.FindAsync(request.DisclosureId, cancellationToken);
        var disclosure = await db.Disclosures.FindOrRefuseAsync(Ids.Parse<DisclosureId>(request.DisclosureId), request.Etag, cancellationToken);

        disclosure.LookAt(request.Findings, caller.Is, await UserNameAsync(cancellationToken), await erased.NamedInAsync([request.Findings], cancellationToken), clock.Now());
        if (disclosure.Words is DisclosureWords.Erased) db.ForgetTextsOf(disclosure.Id.Value);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = disclosure.Receipt(disclosure.Id) };
    }

    private async Task<string?> UserNameAsync(CancellationToken cancellationToken)
    {
        if (caller.Is.Account is not { } mine) return null;
        var id = AccountId.Of(mine);
        return await db.Accounts.Where(account => account.Id == id).Select(account => account.UserName).FirstOrDefaultAsync(cancellationToken);
    }
}
