from multiprocessing import Lock, Process, Value


def eat(first, second, meals):
    with first:
        with second:
            with meals.get_lock():
                meals.value += 1


if __name__ == "__main__":
    a, b = Lock(), Lock()
    meals = Value("i", 0)
    ps = [Process(target=eat, args=(a, b, meals)), Process(target=eat, args=(a, b, meals))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("ate", meals.value)
