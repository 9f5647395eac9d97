import threading

balances = {"A": 100, "B": 100}
lock = threading.Lock()


def transfer():
    with lock:
        balances["A"] -= 40
        balances["B"] += 40


def audit():
    total = balances["A"] + balances["B"]
    print("total", total)


t1 = threading.Thread(target=transfer)
t2 = threading.Thread(target=audit)
t1.start(); t2.start()
t1.join(); t2.join()
