import threading

cond = threading.Condition()
table = set()
done = False
smoked = {"tobacco": 0, "paper": 0, "matches": 0}
ALL = {"tobacco", "paper", "matches"}


def agent(rounds):
    global done
    for have in rounds:
        with cond:
            while table:
                cond.wait()
            table.update(ALL - {have})
            cond.notify_all()
    with cond:
        while table:
            cond.wait()
        done = True
        cond.notify_all()


def smoker(have):
    need = ALL - {have}
    while True:
        with cond:
            while table != need and not done:
                cond.wait()
            if table == need:
                table.clear()
                smoked[have] += 1
                cond.notify_all()
            else:
                return


smokers = [threading.Thread(target=smoker, args=(h,)) for h in ("tobacco", "paper", "matches")]
for s in smokers:
    s.start()
agent(["paper", "tobacco", "matches", "paper"])
for s in smokers:
    s.join()
print(smoked)
