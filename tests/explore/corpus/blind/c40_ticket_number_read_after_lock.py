from multiprocessing import Manager, Process, Value


def next_number(counter):
    with counter.get_lock():
        counter.value += 1
    return counter.value


def customer(counter, numbers):
    numbers.append(next_number(counter))


if __name__ == "__main__":
    counter = Value("i", 0)
    numbers = Manager().list()
    ps = [Process(target=customer, args=(counter, numbers)) for _ in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    assert sorted(numbers) == [1, 2, 3], list(numbers)
    print("ok")
