-- What somebody noted of a situation in an emergency can be put back by whoever looks at it afterwards. What it was stays with the
-- emergency.
grant delete on casefile.circumstance to fotfeste_app;
