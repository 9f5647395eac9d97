import multiprocessing as mp
import threading


def player(bank, amount):
    lock = threading.Lock()

    def play():
        for _ in range(3):
            with lock:
                bank.value += amount

    ts = [threading.Thread(target=play) for _ in range(2)]
    for t in ts: t.start()
    for t in ts: t.join()


if __name__ == "__main__":
    bank = mp.Value("i", 0)
    ps = [mp.Process(target=player, args=(bank, a)) for a in (1, -1)]
    for p in ps: p.start()
    for p in ps: p.join()
    print("bank", bank.value)
