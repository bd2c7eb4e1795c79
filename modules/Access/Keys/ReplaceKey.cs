using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Approvals;
using SaferCity.Access.Data;
using SaferCity.Access.Roles;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Keys;

internal sealed class ReplaceKeyForm : AbstractValidator<ReplaceKeyRequest>
{
    public ReplaceKeyForm(WallClock clock)
    {
        RuleFor(r => r.PublicKey).MustBeAPublicKey();
        RuleFor(r => r.OldLastDay).NotEmpty().WithMessage("Enter the last day on which the old key calls, like 2026-12-31").DependentRules(() => RuleFor(r => r.OldLastDay).MustBeALastDayIfGiven(clock));
    }
}

/// <summary>
/// Whoever holds the new private half may do what the old key may: so it is a registration like any other, and what opens personal data waits for a second
/// administrator here too. Otherwise somebody could take a partner's place by themselves.
/// </summary>
internal sealed class ReplaceKeyHandler(AccessDb db, SecondPerson second, CurrentCaller caller, WallClock wall, TimeProvider clock) : IRequestHandler<ReplaceKeyRequest, ReplaceKeyResponse>
{
    public async Task<ReplaceKeyResponse> Handle(ReplaceKeyRequest request, CancellationToken cancellationToken)
    {
        var old = await db.Keys.FindOrRefuseAsync(Ids.Parse<KeyId>(request.KeyId), request.Etag, cancellationToken);
        var publicKey = PublicKey.Read(request.PublicKey).Key!;
        KeyRefusals.HasEnded.When(old.HasEnded(wall.Time.Today()));
        KeyRefusals.Known.When(await db.Keys.AnyAsync(k => k.Kid == publicKey.Kid, cancellationToken));

        var permissions = old.Permissions.Select(held => held.Name).ToList();
        RoleRefusals.OwnPermission.When(old.System == caller.Is.System && permissions.Except(caller.Is.Permissions).Any());
        var waits = second.MustApprove(permissions);

        var young = Key.Register(old.System, old.Organisation, publicKey, permissions.Except(waits), clock.Now());
        old.Replace(young, Dates.Date(request.OldLastDay));
        db.Add(young);
        var approval = second.AskToGive(young, waits);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = young.Receipt(young.Id), Kid = young.Kid, ApprovalId = approval };
    }
}
