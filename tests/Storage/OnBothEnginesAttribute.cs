using System.Reflection;
using Xunit.Sdk;

namespace SaferCity.Tests.Storage;

/// <summary>Gives a theory each engine in turn: <c>[Theory, OnBothEngines] public async Task A_sentence(Kept kept)</c>. Further values are the same in both.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class OnBothEnginesAttribute(params object[] further) : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => Enum.GetValues<Kept>().Select(kept => (object[])[kept, .. further]);
}
