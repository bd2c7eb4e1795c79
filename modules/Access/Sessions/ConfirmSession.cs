using FluentValidation;
using MediatR;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
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
    public ConfirmSessionForm() => RuleFor(r => r.Password).NotEmpty().WithMessage("Enter your password");
}

/// <summary>Only who knew the password is told that the code was wrong, as when signing in.</summary>
internal sealed class ConfirmSessionHandler(AccessDb db, CurrentCaller caller, OneAtATime turns, PasswordCheck passwords, CodeCheck codes, WallClock clock) : IRequestHandler<ConfirmSessionRequest, ConfirmSessionResponse>
{
    public async Task<ConfirmSessionResponse> Handle(ConfirmSessionRequest request, CancellationToken cancellationToken)
    {
        using var turn = await turns.EnterAsync(caller.Is.Person, cancellationToken);
        return await OpenSessions.AnewWhereUsedAsync(() => ConfirmAsync(request, cancellationToken));
    }

    private async Task<ConfirmSessionResponse> ConfirmAsync(ConfirmSessionRequest request, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.MineAsync(caller, cancellationToken);
        var id = SessionId.Of(caller.Is.Session ?? throw new NotFoundException());
        AccountRefusals.NoPasswordHere.When(account.PasswordHash is null);
        if (!await passwords.IsRightAsync(account, request.Password, request.Address)) throw FormProblem.In("password", PasswordCheck.Wrong);
        if (account.SecondFactorSince is not null && !await codes.IsRightAsync(account, request.Code, clock.Time.Now())) throw FormProblem.In("code", AccountRefusals.WrongCode.Sentence);
        account.ForgetFailures();

        var session = await db.Sessions.FindOrRefuseAsync(id, cancellationToken);
        session.Confirm(clock.Time.Now());

        await db.SaveChangesAsync(cancellationToken);
        return new();
    }
}
