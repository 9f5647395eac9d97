import threading


class Record:
    pass


def fill(record, **fields):
    record.__dict__.update(fields)


record = Record()
record.name, record.age = "", 0
a = threading.Thread(target=fill, args=(record,), kwargs={"name": "Mei"})
b = threading.Thread(target=fill, args=(record,), kwargs={"age": 20})
a.start(); b.start()
a.join(); b.join()
print(vars(record))
