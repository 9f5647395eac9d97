import threading
def main():
    n = 0
    def work():
        nonlocal n
        match {"n": n + 1}:
            case {"n": n}:
                pass
    ts = [threading.Thread(target=work) for _ in range(2)]
    for t in ts: t.start()
    for t in ts: t.join()
    print(n)
main()
