from multiprocessing import Process, Value
LIMIT = 2
def run(active, peak):
    with active.get_lock():
        active.value += 1
        peak.value = max(peak.value, active.value)
    with active.get_lock():
        active.value -= 1
if __name__ == '__main__':
    active, peak = Value('i', 0), Value('i', 0)
    ps = []
    for _ in range(4):
        if active.value < LIMIT:
            p = Process(target=run, args=(active, peak))
            p.start()
            ps.append(p)
    for p in ps: p.join()
    print(peak.value <= LIMIT)
