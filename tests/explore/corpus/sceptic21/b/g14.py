from multiprocessing import Process, Value


def window(name, tickets):
    while tickets.value > 0:
        with tickets.get_lock():
            tickets.value -= 1


if __name__ == "__main__":
    tickets = Value("i", 3)
    ps = [Process(target=window, args=(f"w{i}", tickets)) for i in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(tickets.value)
