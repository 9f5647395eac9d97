from multiprocessing import Condition, Process, Value


def child(cond, cell):
    with cond:
        while cell.value == 0:
            cond.wait()
        print("child saw", cell.value)


if __name__ == "__main__":
    cond = Condition()
    cell = Value("i", 0, lock=False)
    p = Process(target=child, args=(cond, cell))
    p.start()
    with cond:
        cell.value = 7
        cond.notify()
    p.join()
