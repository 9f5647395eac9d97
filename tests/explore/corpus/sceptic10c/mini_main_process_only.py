from multiprocessing import Lock, Value

v = Value('i', 0, lock=Lock())
with v.get_lock():
    v.value += 1
print(v.value)
