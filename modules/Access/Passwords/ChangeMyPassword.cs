using FluentValidation;
using MediatR;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.Sessions;
using SaferCity.Access.SigningIn;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Passwords;

internal sealed class ChangeMyPasswordForm : AbstractValidator<ChangeMyPasswordRequest>
{
    public ChangeMyPasswordForm(PasswordRule rule)
    {
        RuleFor(r => r.CurrentPassword).NotEmpty().WithMessage("Enter the password that you have now");
        RuleFor(r => r.NewPassword).Custom((password, form) =>
        {
            if (rule.Problem(password) is { } problem) form.AddFailure(problem);
            else if (password == form.InstanceToValidate.CurrentPassword) form.AddFailure("Choose a password other than the one that you have now");
        });
    }
}

internal sealed class ChangeMyPasswordHandler(AccessDb db, CurrentCaller caller, OneAtATime turns, PasswordCheck passwords, WallClock clock) : IRequestHandler<ChangeMyPasswordRequest, ChangeMyPasswordResponse>
{
    public async Task<ChangeMyPasswordResponse> Handle(ChangeMyPasswordRequest request, CancellationToken cancellationToken)
    {
        using var turn = await turns.EnterAsync(caller.Is.Person, cancellationToken);
        return await OpenSessions.AnewWhereUsedAsync(() => ChangeAsync(request, cancellationToken));
    }

    private async Task<ChangeMyPasswordResponse> ChangeAsync(ChangeMyPasswordRequest request, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.MineAsync(caller, cancellationToken);
        if (!await passwords.IsRightAsync(account, request.CurrentPassword, request.Address)) throw FormProblem.In("current_password", PasswordCheck.Wrong);

        var ended = await db.EndSessionsAsync(account.Id, clock.Time.Now(), cancellationToken, caller.Is.Session);
        account.ChangePassword(passwords.HashOf(account, request.NewPassword));

        await db.SaveChangesAsync(cancellationToken);
        return new() { EndedSessions = ended };
    }
}
