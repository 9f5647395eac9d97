from multiprocessing import Process, Value
import threading

lock = threading.Lock()


def withdraw(balance, amount, times):
    for _ in range(times):
        with lock:
            if balance.value >= amount:
                balance.value -= amount


if __name__ == "__main__":
    balance = Value("i", 100)
    ps = [Process(target=withdraw, args=(balance, 10, 5)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("Balance:", balance.value)
