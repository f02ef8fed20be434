-- SMS in doubt are asked about for three days more.
CREATE INDEX "delivery_sms_in_doubt_idx" ON "delivery"("claimed_at") WHERE "channel" = 'sms' AND "state" = 'unconfirmed';
