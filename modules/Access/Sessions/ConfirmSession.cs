using FluentValidation;
using MediatR;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.Passkeys;
using SaferCity.Access.SecondFactor;
using SaferCity.Access.SigningIn;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Sessions;

internal sealed class ConfirmSessionForm : AbstractValidator<ConfirmSessionRequest>
{
    public ConfirmSessionForm()
    {
        RuleFor(r => r.Password).NotEmpty().When(r => r.Credential.Length == 0).WithMessage("Enter your password");
        When(r => r.Credential.Length > 0, () => RuleFor(r => r.Origin).MustBeAnOrigin());
    }
}

/// <summary>By the password, and the code where there is one, or by a passkey. Only who knew the password is told that the code was wrong, as when signing in.</summary>
internal sealed class ConfirmSessionHandler(AccessDb db, CurrentCaller caller, OneAtATime turns, PasswordCheck passwords, CodeCheck codes, PasskeyCheck passkeys, WallClock clock) : IRequestHandler<ConfirmSessionRequest, ConfirmSessionResponse>
{
    public async Task<ConfirmSessionResponse> Handle(ConfirmSessionRequest request, CancellationToken cancellationToken)
    {
        using var turn = await turns.EnterAsync(caller.Is.Person, cancellationToken);
        if (request.Credential.Length == 0) return await OpenSessions.AnewWhereUsedAsync(() => ByPasswordAsync(request, cancellationToken));

        var shown = await ShownAsync(request, cancellationToken); // once: its challenge is spent by it
        return await OpenSessions.AnewWhereUsedAsync(() => ByPasskeyAsync(shown, cancellationToken));
    }

    private async Task<ConfirmSessionResponse> ByPasswordAsync(ConfirmSessionRequest request, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.MineAsync(caller, cancellationToken);
        var id = SessionId.Of(caller.Is.Session ?? throw new NotFoundException());
        AccountRefusals.NoPasswordHere.When(account.PasswordHash is null);
        if (!await passwords.IsRightAsync(account, request.Password, request.Address)) throw FormProblem.In("password", PasswordCheck.Wrong);
        AccountRefusals.ConfirmByPasskey.When(account.SecondFactorSince is null && account.HasSecondFactor);
        if (account.SecondFactorSince is not null && !await codes.IsRightAsync(account, request.Code, clock.Time.Now())) throw FormProblem.In("code", AccountRefusals.WrongCode.Sentence);
        account.ForgetFailures();

        var session = await db.Sessions.FindOrRefuseAsync(id, cancellationToken);
        session.Confirm(clock.Time.Now());

        await db.SaveChangesAsync(cancellationToken);
        return new();
    }

    private async Task<PasskeyShown> ShownAsync(ConfirmSessionRequest request, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.MineAsync(caller, cancellationToken);
        _ = caller.Is.Session ?? throw new NotFoundException();
        return await passkeys.ShownAsync(new(request.Challenge, request.Credential, request.Origin, request.Address), PasskeyPurpose.Confirm, account, cancellationToken) ?? throw AccountRefusals.PasskeyNotTaken.Now();
    }

    private async Task<ConfirmSessionResponse> ByPasskeyAsync(PasskeyShown shown, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.MineAsync(caller, cancellationToken);
        shown.NoteOn(account, clock.Time.Now());
        account.ForgetFailures();

        var session = await db.Sessions.FindOrRefuseAsync(SessionId.Of(caller.Is.Session!.Value), cancellationToken);
        session.Confirm(clock.Time.Now(), byPasskey: true);

        await db.SaveChangesAsync(cancellationToken);
        return new();
    }
}
