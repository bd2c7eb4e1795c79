using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Passkeys;

internal readonly record struct PasskeyId(Guid Value) : IId<PasskeyId>
{
    public static PasskeyId Of(Guid value) => new(value);
}
