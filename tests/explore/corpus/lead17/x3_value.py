from multiprocessing import Event, Process, Value
def take(stock, came):
    with stock.get_lock():
        none = stock.value < 1
    if none:
        came.wait()
    with stock.get_lock():
        stock.value -= 1
def bring(stock, came):
    with stock.get_lock():
        stock.value += 1
    came.set()
if __name__ == '__main__':
    stock, came = Value('i', 1), Event()
    ps = [Process(target=f, args=(stock, came)) for f in (take, take, bring)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(stock.value)
