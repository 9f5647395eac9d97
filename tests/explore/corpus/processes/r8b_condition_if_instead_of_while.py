from multiprocessing import Condition, Process, Value


def consume(condition, stock):
    with condition:
        if stock.value == 0:
            condition.wait()
        stock.value -= 1
        assert stock.value >= 0, 'sold what is not there'


def produce(condition, stock):
    for _ in range(2):
        with condition:
            stock.value += 1
            condition.notify_all()


if __name__ == '__main__':
    condition = Condition()
    stock = Value('i', 0)
    ps = [Process(target=consume, args=(condition, stock)) for _ in range(2)]
    ps.append(Process(target=produce, args=(condition, stock)))
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print([p.exitcode for p in ps])
