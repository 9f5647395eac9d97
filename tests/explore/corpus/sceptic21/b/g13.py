from multiprocessing import Process, Value


def window(name, tickets, sold):
    mine = 0
    while True:
        with tickets.get_lock():
            if tickets.value == 0:
                break
            tickets.value -= 1
        mine += 1
    with sold.get_lock():
        sold.value += mine


if __name__ == "__main__":
    tickets, sold = Value("i", 4), Value("i", 0)
    ps = [Process(target=window, args=(f"w{i}", tickets, sold)) for i in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(tickets.value, sold.value)
