using SaferCity.Access;
using SaferCity.Access.Keys;
using SaferCity.Practice.Organisations;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Keys;

public sealed class KeyGridSentences
{
    [Fact]
    public void The_keys_states_and_verbs_are_as_the_file_says() => Grid.MustMatch<Key>("Key.grid.txt",
        [("Registered", Registered), ("Revoked", Revoked)],
        [("revoke", key => After(key, k => k.Revoke()))]);

    private static string After(Key key, Action<Key> verb)
    {
        verb(key);
        return key.State.ToString();
    }

    private static Key Registered() => Key.Register("hackney-housing", OrganisationId.Of(Gate.Housing), PublicKey.Read(AccessModule.PublicHalf(AccessModule.NewKey("hackney-housing"))).Key!, [], DateTimeOffset.UnixEpoch);

    private static Key Revoked()
    {
        var key = Registered();
        key.Revoke();
        return key;
    }
}
