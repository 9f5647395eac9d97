import threading

balances = {1001: 500, 1002: 500}
locks = {number: threading.Lock() for number in balances}


def transfer(source: int, target: int, amount: int) -> None:
    with locks[source]:
        with locks[target]:
            balances[source] -= amount
            balances[target] += amount


a = threading.Thread(target=transfer, args=(1001, 1002, 50))
b = threading.Thread(target=transfer, args=(1002, 1001, 70))
a.start()
b.start()
a.join()
b.join()
print(sum(balances.values()))
