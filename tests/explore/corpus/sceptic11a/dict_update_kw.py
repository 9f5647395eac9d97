import threading

state = {"n": 0}


def work(i):
    state.update(n=state["n"] + 1)


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(state)


if __name__ == "__main__":
    main()
